import type { QuestionView, ReasonView, SettingView, SheetView } from '../app/contract';

/** What the contract's values are called that the sidebar tells apart; it knows the add-on by its contract alone. */
export type Language = SheetView['language'];
export type Zone = ReasonView['zone'];
export type ReasonCode = ReasonView['reason'];
export type SourceQuestion = QuestionView['question'];
export type SettingKey = SettingView['key'];
