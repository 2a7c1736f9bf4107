import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BUILT } from './built-add-on';

const FUNCTIONS = readFileSync('dist/functions.js', 'utf8');
const BUNDLE = readFileSync('dist/GdprZones.js', 'utf8');
const BUDGET = 200_000;

/** What the outside may rely on: name and parameters. */
const CUSTOM: Readonly<Record<string, string>> = {
  GDPR_ZONE: 'rows, headers, settings, sources',
  GDPR_REASON: 'rows, headers, settings, sources',
  GDPR_ACTION: 'rows, headers, settings, sources',
  GDPR_REPORT: 'rows, headers, settings, sources',
  GDPR_MAY_CONTACT: 'rows, channel, headers, settings, sources',
  GDPR_KEEP_UNTIL: 'rows, headers, settings, sources',
  GDPR_SUMMARY: 'rows, headers, settings, sources',
};
const OTHERS = [
  'onOpen',
  'onInstall',
  'classifySheet',
  'insertLiveZones',
  'buildReconsentTab',
  'buildAskAnotherWayTab',
  'buildSafeToSendTab',
  'buildQuestionsTab',
  'buildStopMarketingTab',
  'buildDeletionTab',
  'applyAnswers',
  'deleteApproved',
  'stopApproved',
  'removeColours',
  'importOptOuts',
  'exportSuppressionKey',
  'importSuppressionKey',
  'verifyLog',
  'showHelp',
  'runSlice',
  'runProgress',
  'cancelRun',
  'onEdit',
  'openSidebar',
  'openKit',
  'kitFacts',
  'readColumns',
  'correctColumn',
  'lookAtCustomers',
  'answerSource',
  'answerSetting',
  'rowsWith',
  'goToRow',
  'previewList',
  'previewAct',
];

describe('the built files', () => {
  it('are the scripts, the pages of the sidebar and of the kit, the texts of tasks and the manifest, and nothing else', () => {
    expect(readdirSync('dist').sort()).toEqual([
      'GdprZones.js',
      'Kit.html',
      'Sidebar.html',
      'Tasks.html',
      'Texts-en.html',
      'Texts-lv.html',
      'appsscript.json',
      'functions.js',
    ]);
  });

  it('are what clasp would push', () => {
    const status = execFileSync('npx', ['--no-install', 'clasp', 'show-file-status', '--json'], { encoding: 'utf8' });
    expect(JSON.parse(status).filesToPush.sort()).toEqual([
      'dist/GdprZones.js',
      'dist/Kit.html',
      'dist/Sidebar.html',
      'dist/Tasks.html',
      'dist/Texts-en.html',
      'dist/Texts-lv.html',
      'dist/appsscript.json',
      'dist/functions.js',
    ]);
  });

  it(`stay under ${BUDGET / 1000} KB, since Sheets evaluates them at every formula`, () => {
    const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
    const size = scripts.reduce((sum, name) => sum + statSync(`dist/${name}`).size, 0);
    expect(size).toBeLessThan(BUDGET);
  });

  it('ask for the two narrow scopes only', () => {
    expect(JSON.parse(readFileSync('dist/appsscript.json', 'utf8')).oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('declare at the top level exactly what the outside may call', () => {
    const declared = [...FUNCTIONS.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual([...Object.keys(CUSTOM), ...OTHERS].sort());
  });

  for (const [name, parameters] of Object.entries(CUSTOM)) {
    it(`give Sheets the help of ${name}: its parameters, what it returns, and that it is a custom function`, () => {
      const [, comment = ''] =
        new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(${parameters}\\)`).exec(FUNCTIONS) ?? [];
      expect(comment).toContain('@customfunction');
      expect(comment).toMatch(/@return \S/);
      expect([...comment.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map(([, parameter]) => parameter)).toEqual(
        parameters.split(', '),
      );
    });
  }

  it('say that the function without arguments is not recalculated', () => {
    expect(FUNCTIONS).toMatch(/=GDPR_ZONE\(\) judges the row that it stands in, but Sheets does not recalculate it/);
  });

  it('use no syntax and no global that the runtime of Sheets lacks', () => {
    for (const { name, source } of BUILT) {
      expect(source, name).not.toMatch(/^\s*(import|export)\b/m);
      // The hashes have a method of their own called `process`.
      expect(source.replace(/\bthis\.process\(|\bprocess\([\w,]*\)\{/g, ''), name).not.toMatch(
        /\b(setTimeout|setInterval|structuredClone|queueMicrotask|TextEncoder|TextDecoder|fetch|URL|Buffer|require|process)\s*[.(]/,
      );
      expect(source, name).not.toMatch(/\?\?=|\?\.\w|#\w+\s*[=(;]|static \{/);
    }
  });

  it('can be evaluated where there is no service at all, as before the add-on is enabled', () => {
    const context = createContext({});
    for (const { source } of BUILT) expect(() => runInContext(source, context)).not.toThrow();
  });

  it('judge without any service a formula that is given all it needs', () => {
    const context = createContext({ console });
    runInContext(`${BUNDLE}\n${FUNCTIONS}`, context);
    const answer = runInContext(
      `JSON.stringify(GDPR_ZONE([['Anna', 'no']], [['Name', 'Consent']], [['language', 'lv'], ['country', 'LV'], ['today', '2026-01-15']], [['web', 'no']]))`,
      context,
    );
    expect(answer).toBe('[["RED"]]');
  });
});
