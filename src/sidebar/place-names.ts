import type { ActTask, ListTask, SidebarTask } from '../app/contract';
import type { ReasonCode, SettingKey, SourceQuestion } from './named-in-contract';

/** Where on the page something is asked, entered or goes wrong. */
export const PLACE = {
  columns: 'columns',
  customers: 'customers',
  leftOver: 'leftOver',
  cancel: 'cancel',
  column: (at: number) => `column:${at}`,
  question: (source: string, question: SourceQuestion) => `question:${question}:${source}`,
  setting: (key: SettingKey) => `setting:${key}`,
  run: (task: SidebarTask) => `run:${task}`,
  rows: (reason: ReasonCode) => `rows:${reason}`,
  goTo: (list: string, row: number) => `goTo:${list}:${row}`,
  preview: (task: ListTask | ActTask) => `preview:${task}`,
} as const;
