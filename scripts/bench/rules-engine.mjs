import { Engine } from 'json-rules-engine';

/** A table of rules as json-rules-engine takes it: every alternative a list of facts that must be among the accepted values. */
export function rulesEngine(rules) {
  const engine = new Engine();
  for (const { id, when } of rules) {
    const any = when.map((condition) => ({
      all: Object.entries(condition).map(([fact, value]) => ({ fact, operator: 'in', value })),
    }));
    engine.addRule({ conditions: { any }, event: { type: id } });
  }
  return engine;
}

/** The rule that governs each case, one after the other. */
export async function governedBy(engine, cases) {
  const ids = [];
  for (const facts of cases) {
    const { events } = await engine.run(facts);
    ids.push(events[0].type);
  }
  return ids;
}
