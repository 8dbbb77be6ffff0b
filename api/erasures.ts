import { canBeErased, entriesThatTell, eraseIdentity, namesOf } from '#domain/ledger/eraseIdentity.ts';
import { readErasure } from '#domain/record/readUnknown.ts';
import { Hono } from 'hono';
import type { Desk } from './appendAct.ts';
import { onlyMethods, problem, unreadable } from './problem.ts';
import { readBody } from './readBody.ts';
import { VersionConflict } from './VersionConflict.ts';

const path = '/:id/erasures';

/** Erases the identity of an analyst's own source or actor for its protection: from what is held, and so from every export since. */
export function erasures({ store, ledgers, clock }: Desk): Hono {
  return new Hono()
    .post(path, async (context) => {
      const request = context.req.raw;
      const { id } = context.req.param();
      const wish = await readBody(request, readErasure);
      if (!wish.ok) return problem(request, 'unfit-entries', 'What was sent cannot be done.', { problems: wish.problems });
      const held = await ledgers(id);
      if (held === null) return problem(request, 'unknown-agreement', `There is no agreement "${id}".`);
      if (!held.reading.ok) return unreadable(request, id, held.reading.problems);
      const { entries, shipped, standing, misfits } = held.reading.value;
      const own = entries.slice(shipped);
      const put = own.find((entry) => entry.op === 'put' && entry.thing.id === wish.value.id);
      const thing = put?.op === 'put' ? put.thing : undefined;
      const isShipped = entries.slice(0, shipped).some((entry) => entry.op === 'put' && entry.thing.id === wish.value.id);
      if (thing === undefined || isShipped) {
        const why = isShipped ? 'it came with Phasewatch' : 'no own entry put anything of that id';
        return problem(request, 'unfit-entries', `The identity of "${wish.value.id}" cannot be erased: ${why}.`);
      }
      if (!canBeErased(thing))
        return problem(request, 'unfit-entries', `The identity of "${thing.id}" cannot be erased: it is a ${thing.type}.`);
      const used = new Set(entries.flatMap((entry) => (entry.op === 'put' ? entry.thing.id : entry.id)));
      let number = 1;
      while (used.has(`erased-${thing.type}-${number}`)) number += 1;
      const recorded = new Date(Math.max(clock(), Date.parse(standing.recorded ?? '1970-01-01T00:00:00Z'))).toISOString();
      const { by, why } = wish.value;
      const erased = eraseIdentity(own, thing.id, `erased-${thing.type}-${number}`, { seq: standing.entries + 1, recorded, by, why });
      // what does not fit any more is nobody's record, and may tell as well: it goes where it names the thing
      const aside = misfits.map(({ entry }) => entry).filter((entry) => !JSON.stringify(entry).includes(thing.id));
      try {
        await store.rewrite(id, [...erased.entries, ...aside], held.head.version);
      } catch (error) {
        if (!(error instanceof VersionConflict)) throw error;
        return problem(request, 'conflict', `${error.message} Nothing was erased.`);
      }
      const names = [...namesOf(thing), thing.id];
      return context.json({ standIn: erased.standIn, told: entriesThatTell(erased.entries, names).map(({ seq }) => seq) });
    })
    .all(path, (context) => onlyMethods(context.req.raw, 'POST'));
}
