import { ServiceException } from '../grid/service-exception';
import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;

/** What stands behind a page. */
export interface PageState {
  title: string;
  readonly content: string;
}

const HTML_OUTPUT: ServiceClass<GoogleOutput, PageState> = {
  name: 'HtmlOutput',
  app: 'HtmlService.',
  methods: {
    getContent: { gives: (page) => page.content },
    getTitle: { gives: (page) => page.title },
    setTitle: {
      takes: ['String'],
      does: (page, title) => {
        page.title = title;
      },
    },
    // A sidebar's width is fixed, and so is what these do for one.
    setWidth: { takes: ['Integer'], does: () => undefined },
    setHeight: { takes: ['Integer'], does: () => undefined },
  },
};

const HTML_SERVICE: ServiceClass<GoogleAppsScript.HTML.HtmlService, null> = {
  name: 'HtmlService',
  app: '',
  methods: {
    createHtmlOutput: {
      takes: ['String'],
      gives: (_state, ...content: readonly unknown[]) => serve(HTML_OUTPUT, { title: '', content: String(content[0]) }),
    },
    createHtmlOutputFromFile: {
      takes: ['String'],
      gives: (_state, name) => {
        const content = outside().pages[name];
        if (content === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
        return serve(HTML_OUTPUT, { title: '', content });
      },
    },
  },
};

export function htmlService(): GoogleAppsScript.HTML.HtmlService {
  return serve(HTML_SERVICE, null);
}
