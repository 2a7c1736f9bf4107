import type { PromptAnswer } from '../shown';
import { memberNamed } from './enumeration';
import { BUTTON } from './enums';
import { type ServiceClass, serve } from './service';

type GoogleResponse = GoogleAppsScript.Base.PromptResponse;

const PROMPT_RESPONSE: ServiceClass<GoogleResponse, PromptAnswer> = {
  name: 'PromptResponse',
  app: '',
  methods: {
    getResponseText: { gives: ({ text }) => text ?? '' },
    getSelectedButton: {
      gives: ({ button }) => memberNamed(BUTTON, button) as GoogleAppsScript.Base.Button,
    },
  },
};

/** What the person answered to a prompt. */
export function promptResponse({ button, text = '' }: PromptAnswer): GoogleResponse {
  return serve(PROMPT_RESPONSE, { button, text });
}
