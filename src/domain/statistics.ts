/** Figures gathered from all records, by region and by indicator. */
import type { Archive } from './archive.ts';
import { isListed, isLocated } from './archive.ts';
import { figureLabels } from './labels.ts';
import type { LocatedRecord } from './kinds.ts';
import type { Figure } from './traits/measured.ts';
import type { Source } from './traits/attributed.ts';

export interface TracedFigure {
  figure: Figure;
  /** Where the figure was published here. */
  record: LocatedRecord;
  /** Where it comes from. */
  source: Source;
}

/** The figures of a record, each with its source. */
export function figuresOf(record: LocatedRecord): TracedFigure[] {
  if (!('figures' in record)) return [];
  return record.figures.map((figure) => ({ figure, record, source: figure.source ?? record.source }));
}

/** A region's figures from its campaign page, by category in their fixed order. */
export function figuresByCategory(
  figures: readonly TracedFigure[],
): { category: keyof typeof figureLabels; label: string; figures: TracedFigure[] }[] {
  const groups = Map.groupBy(figures, ({ figure }) => figure.category);
  const rows: { category: keyof typeof figureLabels; label: string; figures: TracedFigure[] }[] = [];
  for (const [category, group] of groups) rows.push({ category, label: figureLabels[category], figures: group });
  const order = Object.keys(figureLabels);
  return rows.toSorted((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
}

/** For each indicator, the newest figure of each region's campaign. Indicators that fewer than two regions tell are left out. */
export function comparisons(archive: Archive): { indicator: string; figures: { region: string; traced: TracedFigure }[] }[] {
  const campaigns = archive.listed('campaign').filter((record) => isLocated(record) && isListed(record));
  return Object.keys(archive.indicators).flatMap((indicator) => {
    const figures = campaigns.flatMap((record) =>
      figuresOf(record)
        .filter(({ figure }) => figure.indicator === indicator)
        .filter(({ figure }, _, all) => all.every((other) => other.figure.asOf <= figure.asOf))
        .map((traced) => ({ region: record.regions[0] ?? '', traced })),
    );
    const regions = new Set(figures.map(({ region }) => region));
    return regions.size > 1 ? [{ indicator, figures }] : [];
  });
}
