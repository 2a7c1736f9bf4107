import { outside } from './outside-link';
import { type ServiceClass, serve } from './service';

type GoogleBlob = GoogleAppsScript.Base.Blob;

/** What stands behind a blob. Bytes are signed. */
export interface BlobState {
  bytes: readonly number[];
  contentType: string | null;
  name: string | null;
}

const UTF_8 = 'UTF-8';

const BLOB: ServiceClass<GoogleBlob, BlobState> = {
  name: 'Blob',
  app: '',
  methods: {
    getBytes: { gives: ({ bytes }) => Array.from(bytes) },
    setBytes: { takes: ['Byte[]'], does: (blob, bytes) => set(blob, { bytes: Array.from(bytes) }) },
    getDataAsString: { takes: ['', 'String'], gives: (blob, charset = UTF_8) => textOf(blob, charset) },
    setDataFromString: {
      takes: ['String', 'String, String'],
      does: (blob, text, charset = UTF_8) => set(blob, { bytes: outside().bytes.encode(text, charset) }),
    },
    getContentType: { gives: ({ contentType }) => contentType },
    setContentType: {
      takes: ['String?'],
      does: (blob, contentType) => set(blob, { contentType: contentType ?? null }),
    },
    getName: { gives: ({ name }) => name },
    setName: { takes: ['String'], does: (blob, name) => set(blob, { name }) },
    copyBlob: { gives: (blob) => serve(BLOB, { ...blob }) },
    isGoogleType: { gives: () => false },
  },
};

/** A blob of a text or of bytes. */
export function blobObject(data: string | readonly number[], contentType?: string, name?: string): GoogleBlob {
  const isText = typeof data === 'string';
  return serve(BLOB, {
    bytes: isText ? outside().bytes.encode(data, UTF_8) : Array.from(data),
    contentType: contentType ?? (isText ? 'text/plain' : null),
    name: name ?? null,
  });
}

/** The text of a blob. */
export function textOf({ bytes }: BlobState, charset = UTF_8): string {
  return outside().bytes.decode(bytes, charset);
}

function set(blob: BlobState, changed: Partial<BlobState>): void {
  Object.assign(blob, changed);
}
