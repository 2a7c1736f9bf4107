/** Every text of the workbench's server; a file for each language has this shape, so a missing translation does not compile. */
export interface ServerTexts {
  readonly usage: string;
  readonly unknownOption: (option: string) => string;
  readonly tooManyFiles: (files: readonly string[]) => string;
  readonly notAPort: (port: string) => string;
  readonly portTaken: (port: number, other: number) => string;
  readonly noFreePort: (first: number, last: number, other: number) => string;
  readonly notBuilt: string;
  readonly openAt: (address: string) => string;
  readonly refusals: {
    readonly foreign: string;
    readonly notFound: string;
    readonly method: string;
    readonly contentType: string;
    readonly notJson: string;
    readonly tooLarge: (megabytes: number) => string;
    readonly act: string;
    readonly noSheet: string;
    readonly outsideGrid: string;
    readonly notInMenu: (name: string) => string;
    readonly noFunction: (name: string) => string;
    readonly noPanel: string;
    readonly noDialog: string;
    readonly noButton: string;
    readonly noSample: (name: string) => string;
    readonly noFileName: string;
    readonly failed: (message: string) => string;
  };
  /** The host's thread ended by itself. */
  readonly startedAnew: { readonly title: string; readonly message: string };
  readonly cannotStart: string;
  readonly stopped: string;
}
