import { ServiceException } from '../grid/service-exception';
import { SANDBOX_MODE, X_FRAME_OPTIONS_MODE } from './html-enums';
import { contentOf, htmlOutput } from './html-output';
import { templateObject } from './html-template';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

const HTML_SERVICE: ServiceClass<GoogleAppsScript.HTML.HtmlService, null> = {
  name: 'HtmlService',
  app: '',
  methods: {
    createHtmlOutput: {
      takes: ['', 'String', 'Blob'],
      gives: (_state, ...content: readonly unknown[]) => htmlOutput(content.length === 0 ? '' : contentOf(content[0])),
    },
    createHtmlOutputFromFile: { takes: ['String'], gives: (_state, name) => htmlOutput(fileNamed(name)) },
    createTemplate: {
      takes: ['String', 'Blob'],
      gives: (_state, template: unknown) => templateObject(contentOf(template), htmlOutput),
    },
    createTemplateFromFile: { takes: ['String'], gives: (_state, name) => templateObject(fileNamed(name), htmlOutput) },
  },
  constants: { SandboxMode: SANDBOX_MODE, XFrameOptionsMode: X_FRAME_OPTIONS_MODE },
};

export function htmlService(): GoogleAppsScript.HTML.HtmlService {
  return serve(HTML_SERVICE, null);
}

function fileNamed(name: string): string {
  const { pages } = outside();
  const content = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (content === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
  return content;
}
