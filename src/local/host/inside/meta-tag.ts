import { type ServiceClass, serve } from './service';

type GoogleTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;

interface TagState {
  readonly name: string;
  readonly content: string;
}

const META_TAG: ServiceClass<GoogleTag, TagState> = {
  name: 'HtmlOutputMetaTag',
  app: 'HtmlService.',
  methods: { getName: { gives: ({ name }) => name }, getContent: { gives: ({ content }) => content } },
};

export function metaTag(tag: TagState): GoogleTag {
  return serve(META_TAG, tag);
}
