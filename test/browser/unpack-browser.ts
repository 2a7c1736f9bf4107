/**
 * Unpacks the browser that the packages bring before any file of tests begins: two that did it at the same moment would each find
 * half of it.
 */
export async function setup(): Promise<void> {
  if (process.env['CHROME'] !== undefined) return;
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: brought } = await import('@sparticuz/chromium');
  await brought.executablePath();
}
