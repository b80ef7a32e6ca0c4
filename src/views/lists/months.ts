import { monthOf } from '../../domain/calendar.ts';

/** Records under the month of their date, in the order in which they come. @example groupByMonth(news)[0]?.heading → '2021年7月' */
export function groupByMonth<R extends { date: string }>(records: readonly R[]): { month: string; heading: string; records: R[] }[] {
  return [...Map.groupBy(records, ({ date }) => monthOf(date))].map(([month, group]) => {
    const [year = '', number = ''] = month.split('-');
    return { month, heading: `${year}年${Number(number)}月`, records: group };
  });
}
