import { memo, useMemo } from 'react';
import { categories, type Category } from '#domain/kinds/categories.ts';
import type { MilestoneRow } from '#domain/milestones/milestoneRows.ts';
import { filterRows, type RowFilter } from '#domain/milestones/rowFilter.ts';
import type { RecordIndex } from '#domain/record/recordIndex.ts';
import { sortings, type SortingName } from '#domain/milestones/sortings.ts';
import { statuses, statusOrder } from '#domain/kinds/statuses.ts';
import { pages } from '#state/pages.ts';
import { narrowTo, sortBy, useView } from '#state/view.ts';
import { FilterMenu, type Choice } from './FilterMenu.tsx';
import './Filters.css';

const categoryNames = Object.keys(categories) as Category[];
const sortingNames = Object.keys(sortings) as SortingName[];

interface Props {
  readonly index: RecordIndex;
  /** The rows of the phase in view. */
  readonly rows: readonly MilestoneRow[];
  /** The filter that the lists are drawn with: counts follow it, while the choices themselves follow the reader at once. */
  readonly filter: RowFilter;
}

/** Narrows and orders the checklists; each choice says how many milestones of the phase in view it would leave beside the other filters. */
export const Filters = memo(function Filters({ index, rows, filter }: Props) {
  const status = useView(({ view }) => view.status);
  const category = useView(({ view }) => view.category);
  const actor = useView(({ view }) => view.actor);
  const sort = useView(({ view }) => view.sort);
  // what is drawn has an order of its own
  const lists = useView(({ view }) => pages[view.page].lists);
  // counting hundreds of rows is no part of what a key or a click waits for
  const statusList = useMemo(
    () => present(statusChoices(rows), statusChoices(filterRows(rows, { ...filter, status: [] })), status),
    [rows, filter, status],
  );
  const categoryList = useMemo(
    () => present(categoryChoices(rows), categoryChoices(filterRows(rows, { ...filter, category: [] })), category),
    [rows, filter, category],
  );
  const actorList = useMemo(
    () => actorChoices(index, rows, filterRows(rows, { ...filter, actor: [] }), actor),
    [index, rows, filter, actor],
  );
  return (
    <>
      <FilterMenu
        name="Status"
        choices={statusList}
        chosen={status}
        onChoose={(ids) => narrowTo({ status: statusOrder.filter((id) => ids.includes(id)) })}
      />
      <FilterMenu
        name="Category"
        choices={categoryList}
        chosen={category}
        onChoose={(ids) => narrowTo({ category: categoryNames.filter((id) => ids.includes(id)) })}
      />
      <FilterMenu name="Actor" choices={actorList} chosen={actor} onChoose={(ids) => narrowTo({ actor: ids })} />
      {lists && (
        <label className="sort">
          <span className="quiet">Order</span>
          <select value={sort} onChange={(event) => sortBy(sortingNames.find((name) => name === event.currentTarget.value) ?? 'source')}>
            {sortingNames.map((name) => (
              <option key={name} value={name}>
                {sortings[name].word}
              </option>
            ))}
          </select>
        </label>
      )}
      <span className="filters-end" hidden />
    </>
  );
});

/**
 * Choices that the phase in view has, and whatever is chosen already, with what each would leave now. One that would leave
 * nothing stays: it must not go while the reader is on it.
 */
function present(all: readonly Choice[], now: readonly Choice[], chosen: readonly string[]): Choice[] {
  return all.flatMap((choice, at) => (choice.count > 0 || chosen.includes(choice.id) ? { ...choice, count: now[at]?.count ?? 0 } : []));
}

function statusChoices(rows: readonly MilestoneRow[]): Choice[] {
  return statusOrder.map((id) => {
    const own = rows.filter(({ assessment }) => assessment?.status === id);
    const words = new Set(own.map(({ word }) => word));
    return { id, label: words.size === 1 ? [...words].join('') : statuses[id].word, count: own.length };
  });
}

function categoryChoices(rows: readonly MilestoneRow[]): Choice[] {
  return categoryNames.map((id) => ({
    id,
    label: categories[id].word,
    count: rows.filter(({ milestone }) => milestone.category === id).length,
  }));
}

function actorChoices(index: RecordIndex, all: readonly MilestoneRow[], now: readonly MilestoneRow[], chosen: readonly string[]): Choice[] {
  const counts = new Map<string, number>();
  for (const { named } of now) for (const { id } of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = new Set([...all.flatMap(({ named }) => named.map(({ id }) => id)), ...chosen]);
  return [...ids]
    .map((id) => ({ id, label: index.actors.get(id)?.name ?? id, count: counts.get(id) ?? 0 }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
