import { enumeration } from './enumeration';

type Names = typeof GoogleAppsScript.Utilities;

export const CHARSET = enumeration<Names['Charset']>('Charset', ['US_ASCII', 'UTF_8']);

export const DIGEST_ALGORITHM = enumeration<Names['DigestAlgorithm']>('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);

export const MAC_ALGORITHM = enumeration<Names['MacAlgorithm']>('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);

export const RSA_ALGORITHM = enumeration<Names['RsaAlgorithm']>('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);
