/** Whether what is dragged holds files: other things are nobody's business here. */
export function carriesFiles(event: {
  readonly dataTransfer?: { readonly types: readonly string[] } | null | undefined;
}): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
