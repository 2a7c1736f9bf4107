import { printInstant } from '../grid/simple-date-format';
import { blobObject } from './blob';
import { formatString } from './format-string';
import { outside } from './outside-link';
import { parseCsv } from './parse-csv';
import { parseDate } from './parse-date';
import { type ServiceClass, serve } from './service';
import { UTILITIES_BYTES } from './utilities-bytes';
import { CHARSET, DIGEST_ALGORITHM, MAC_ALGORITHM, RSA_ALGORITHM } from './utilities-enums';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;

const LONGEST_SLEEP = 300_000;

const UTILITIES: ServiceClass<GoogleUtilities, null> = {
  name: 'Utilities',
  app: '',
  methods: {
    ...UTILITIES_BYTES,
    formatDate: {
      takes: ['Date, String, String'],
      gives: (_state, date, zone, pattern) => printInstant(date.getTime(), zone, pattern),
    },
    parseDate: {
      takes: ['String, String, String'],
      gives: (_state, text, zone, pattern) => new Date(parseDate(text, zone, pattern)),
    },
    formatString: {
      takes: ['String, Object...'],
      gives: (_state, template, ...values) => formatString(template, values),
    },
    parseCsv: {
      takes: ['String', 'String, Char'],
      gives: (_state, csv, delimiter = ',') => parseCsv(csv, String(delimiter)),
    },
    newBlob: {
      takes: [
        'String',
        'String, String',
        'String, String, String',
        'Byte[]',
        'Byte[], String',
        'Byte[], String, String',
      ],
      gives: (_state, data: string | readonly number[], contentType?: string, name?: string) =>
        blobObject(data, contentType, name),
    },
    getUuid: { gives: () => outside().uuid() },
    sleep: {
      takes: ['Integer'],
      gives: (_state, milliseconds) => {
        if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) {
          throw new Error(`Utilities.sleep takes 0 to ${LONGEST_SLEEP} milliseconds, not ${milliseconds}.`);
        }
        outside().wait(milliseconds);
      },
    },
  },
  constants: {
    Charset: CHARSET,
    DigestAlgorithm: DIGEST_ALGORITHM,
    MacAlgorithm: MAC_ALGORITHM,
    RsaAlgorithm: RSA_ALGORITHM,
  },
};

export function utilities(): GoogleUtilities {
  return serve(UTILITIES, null);
}
