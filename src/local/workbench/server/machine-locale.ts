type Environment = Readonly<Record<string, string | undefined>>;

/** The systems that know their user's language without naming it in the environment. */
const TELLS_BY_ITSELF: readonly string[] = ['win32', 'darwin'];

/**
 * The environment with a locale in it, where one is known: on Windows nobody sets `LANG`, and the system's own word counts.
 * Elsewhere a silent environment means that there is none: what the runtime falls back to is nobody's choice.
 *
 * @param systemLocale what the runtime takes for the system's locale: `lv-LV`
 */
export function withMachineLocale(
  environment: Environment,
  platform: NodeJS.Platform,
  systemLocale: string,
): Environment {
  const isNamed = ['LC_ALL', 'LC_MESSAGES', 'LANG'].some((name) => environment[name]);
  if (isNamed || !TELLS_BY_ITSELF.includes(platform)) return environment;
  return { ...environment, LANG: systemLocale.replaceAll('-', '_') };
}
