import { printedIn } from './html-escape';
import { register, stateBehind } from './objects';
import { type ServiceClass, serve } from './service';
import { templateCode } from './template-code';

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;
// What Google's definitions name, without the properties of a script's own that they leave open.
type Named = Pick<GoogleTemplate, 'evaluate' | 'getRawContent'>;

interface TemplateState {
  readonly template: string;
  /** What the script set on the template: in scope when it is evaluated. */
  readonly variables: Map<string, unknown>;
  readonly output: (content: string) => GoogleOutput;
}

const HTML_TEMPLATE: ServiceClass<Named, TemplateState> = {
  name: 'HtmlTemplate',
  app: 'HtmlService.',
  methods: {
    getRawContent: { gives: ({ template }) => template },
    evaluate: { gives: ({ template, variables, output }) => output(evaluated(template, variables)) },
  },
};

const NAMED = ['evaluate', 'getRawContent', 'getCode', 'getCodeWithComments', 'toString', 'constructor'];

/** The object that scripts hold for a template; `output` makes the page that it comes to. */
export function templateObject(template: string, output: TemplateState['output']): GoogleTemplate {
  const variables = new Map<string, unknown>();
  const served = serve<Named, TemplateState>(HTML_TEMPLATE, { template, variables, output });
  const object = new Proxy(served, {
    get(target, key) {
      if (typeof key === 'symbol' || NAMED.includes(key)) return Reflect.get(target, key);
      return variables.get(key);
    },
    set(_target, key, value) {
      if (typeof key === 'symbol' || NAMED.includes(key)) return false;
      variables.set(key, value);
      return true;
    },
  });
  register(object, HTML_TEMPLATE.name, stateBehind<TemplateState>(served));
  return object as unknown as GoogleTemplate;
}

function evaluated(template: string, variables: ReadonlyMap<string, unknown>): string {
  let written = '';
  const page = {
    set literal(text: string) {
      written += text;
    },
    set raw(value: unknown) {
      written += String(value);
    },
    set escaped(value: unknown) {
      written += printedIn(written, value);
    },
  };
  const names = Array.from(variables.keys());
  // The function is of this realm, and sees what the scripts declare at top level.
  const run = new Function('$page', ...names, templateCode(template));
  run(page, ...Array.from(variables.values()));
  return written;
}
