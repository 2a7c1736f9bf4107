import { ServiceException } from '../grid/service-exception';
import { type BlobState, textOf } from './blob';
import { printedIn } from './html-escape';
import { templateObject } from './html-template';
import { metaTag } from './meta-tag';
import { stateBehind } from './objects';
import { type ServiceClass, serve } from './service';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;

/** What stands behind a page. */
export interface PageState {
  title: string;
  content: string;
  width: number | null;
  height: number | null;
  faviconUrl: string;
  readonly metaTags: { readonly name: string; readonly content: string }[];
}

const META_TAGS = ['viewport', 'apple-mobile-web-app-capable', 'mobile-web-app-capable', 'google-site-verification'];

const HTML_OUTPUT: ServiceClass<GoogleOutput, PageState> = {
  name: 'HtmlOutput',
  app: 'HtmlService.',
  methods: {
    getContent: { gives: (page) => page.content },
    setContent: { takes: ['String'], does: (page, content) => set(page, { content }) },
    append: { takes: ['String'], does: (page, added) => set(page, { content: page.content + added }) },
    appendUntrusted: {
      takes: ['String'],
      does: (page, added) => set(page, { content: page.content + printedIn(page.content, added) }),
    },
    clear: { does: (page) => set(page, { content: '' }) },
    // The page's own <title> counts for nothing.
    getTitle: { gives: (page) => page.title },
    setTitle: { takes: ['String'], does: (page, title) => set(page, { title }) },
    // Google's definitions leave out that there is none until it is set.
    getWidth: { gives: (page) => page.width as number },
    setWidth: { takes: ['Integer'], does: (page, width) => set(page, { width }) },
    getHeight: { gives: (page) => page.height as number },
    setHeight: { takes: ['Integer'], does: (page, height) => set(page, { height }) },
    addMetaTag: {
      takes: ['String, String'],
      does: (page, name, content) => {
        if (!META_TAGS.includes(name)) {
          throw new ServiceException('The meta tag you specified is not allowed in this context.');
        }
        page.metaTags.push({ name, content });
      },
    },
    getMetaTags: { gives: (page) => page.metaTags.map(metaTag) },
    getFaviconUrl: { gives: (page) => page.faviconUrl },
    setFaviconUrl: { takes: ['String'], does: (page, faviconUrl) => set(page, { faviconUrl }) },
    // Who may frame the page matters for a web app only; every page is in the one sandbox that is left.
    setXFrameOptionsMode: { takes: ['XFrameOptionsMode'], does: () => undefined },
    setSandboxMode: { takes: ['SandboxMode'], does: () => undefined },
    asTemplate: { gives: (page) => templateObject(page.content, htmlOutput) },
  },
};

export function htmlOutput(content: string): GoogleOutput {
  return serve<GoogleOutput, PageState>(HTML_OUTPUT, {
    title: '',
    content,
    width: null,
    height: null,
    faviconUrl: '',
    metaTags: [],
  });
}

/** The text of a page or of a blob. */
export function contentOf(source: unknown): string {
  return typeof source === 'string' ? source : textOf(stateBehind<BlobState>(source));
}

function set(page: PageState, changed: Partial<PageState>): void {
  Object.assign(page, changed);
}
