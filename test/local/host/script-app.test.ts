import { describe, expect, it } from 'vitest';
import { answerOf, hostOf } from './host-of';

const AUTH = 'https://www.googleapis.com/auth/';
const SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`];
const granted = SCOPES.slice(0, 1);

describe('What ScriptApp tells of the consent', () => {
  const INFO = `var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() === null, info.getAuthorizedScopes()];`;

  it('is that nothing is missing when the person granted everything', () => {
    expect(answerOf(INFO)).toEqual(['NOT_REQUIRED', true, SCOPES]);
  });

  it('is which scopes were granted, and where the rest can be', () => {
    expect(answerOf(INFO, { granted })).toEqual(['REQUIRED', false, granted]);
  });

  it('can be asked of single scopes', () => {
    const status = (scope: string | undefined): unknown =>
      answerOf(
        `return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${scope}']).getAuthorizationStatus());`,
        { granted },
      );
    expect([status(SCOPES[0]), status(SCOPES[1])]).toEqual(['NOT_REQUIRED', 'REQUIRED']);
  });
});

describe('A scope that a script requires', () => {
  it('lets it go on when it was granted', () => {
    expect(
      answerOf(
        `ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
        ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${SCOPES[0]}']);
        return 'done';`,
      ),
    ).toBe('done');
  });

  it.each([
    'ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);',
    `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${SCOPES[1]}']);`,
  ])('ends the execution when it was not: %s', (required) => {
    const host = hostOf(`try { ${required} } catch (e) {} sheet.appendRow([1]);`, { granted });
    expect(() => host.run('go')).toThrow('Authorization is required to perform that action.');
    expect(host.book.sheets[0]?.values).toEqual([]);
  });
});

describe('ScriptApp', () => {
  it('has the modes of authorization as Google names them, each equal to its name when printed', () => {
    expect(
      answerOf(
        "var m = ScriptApp.AuthMode; return [m.NONE, m.LIMITED, m.CUSTOM_FUNCTION, m.FULL].map(String).concat([m.NONE == 'NONE']);",
      ),
    ).toEqual(['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL', true]);
  });

  it('knows the script, and no triggers', () => {
    const scopes = [...SCOPES, `${AUTH}script.scriptapp`];
    expect(answerOf('return [ScriptApp.getScriptId(), ScriptApp.getProjectTriggers()];', { scopes })).toEqual([
      'local-script',
      [],
    ]);
  });

  it('says what is not modelled', () => {
    expect(() => answerOf('ScriptApp.getOAuthToken();')).toThrow('ScriptApp.getOAuthToken is not modelled');
  });
});
