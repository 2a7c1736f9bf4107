import type { Secrets } from '../app/workbook';
import { sha256Hex } from '../core/hash';
import type { LogWitness } from '../core/log';

const KEY = 'gdpr-zones.suppression-key';
const WITNESS = 'gdpr-zones.log';

/** What is kept in the properties of the document; a custom function may read them. */
export const SECRETS: Secrets = { suppressionKey, makeSuppressionKey, logWitness };

function suppressionKey(): string | null {
  return kept(KEY);
}

/** A random UUID has 122 bits of chance: three of them are more than a key of 256 bits can hold. */
function makeSuppressionKey(): string {
  const standing = suppressionKey();
  if (standing !== null) return standing;
  const key = sha256Hex([1, 2, 3].map(() => Utilities.getUuid()).join());
  keepSuppressionKey(key);
  return key;
}

export function keepSuppressionKey(key: string): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, key);
}

/** What is kept and cannot be read is as good as nothing: then only the chain is checked. */
function logWitness(): LogWitness | null {
  const [count, hash = ''] = kept(WITNESS)?.split(' ') ?? [];
  return Number(count) > 0 ? { count: Number(count), hash } : null;
}

export function keepLogWitness({ count, hash }: LogWitness): void {
  PropertiesService.getDocumentProperties().setProperty(WITNESS, `${count} ${hash}`);
}

/** A script that stands alone has no document, and so no properties of one. */
function kept(key: string): string | null {
  const properties = PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
  return properties?.getProperty(key) ?? null;
}
