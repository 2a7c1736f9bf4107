import { printInstant } from '../grid/simple-date-format';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;

const UTILITIES: ServiceClass<GoogleUtilities, null> = {
  name: 'Utilities',
  app: '',
  methods: {
    formatDate: {
      takes: ['Date, String, String'],
      gives: (_state, date, zone, pattern) => printInstant(date.getTime(), zone, pattern),
    },
    getUuid: { gives: () => outside().uuid() },
    sleep: { takes: ['Integer'], gives: () => undefined },
  },
};

export function utilities(): GoogleUtilities {
  return serve(UTILITIES, null);
}
