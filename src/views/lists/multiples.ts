import { regionName } from '../../domain/archive.ts';
import { formatDate } from '../../domain/calendar.ts';
import { formatQuantity } from '../../domain/quantity.ts';
import { routeOf } from '../../domain/routes.ts';
import { comparisons } from '../../domain/statistics.ts';
import type { Portal } from '../portal.ts';

/** The props of one chart an indicator: what each region's report tells of it. A region that tells two has their labels beside its name. */
export function multiplesOf({ archive, href }: Portal) {
  return comparisons(archive).map(({ indicator, figures }) => {
    const { label: title, unit, definition } = archive.indicators[indicator] ?? { label: indicator, unit: '', definition: '' };
    const rows = figures.map(({ region, traced: { figure, record } }) => {
      const name = regionName(archive, region);
      const isTwice = figures.filter((other) => other.region === region).length > 1;
      return {
        label: isTwice ? `${name}（${figure.label}）` : name,
        href: href(routeOf(record)),
        value: figure.value,
        text: formatQuantity(figure),
        asOf: formatDate(figure.asOf),
        sample: record.sample,
      };
    });
    return { title, unit, definition, rows: rows.toSorted((a, b) => Number(a.sample) - Number(b.sample)) };
  });
}
