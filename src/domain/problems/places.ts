import { isLocated } from '../archive.ts';
import type { AnyRecord } from '../kinds.ts';
import { reservedSegments } from '../routes.ts';
import { checkUnit, missing, type Judged, type Report } from './judge.ts';

/** The region, the units and the indicators that a record names are registered. */
export function checkPlace(archive: Judged, record: AnyRecord, report: Report) {
  if (!isLocated(record)) {
    if (reservedSegments.has(record.id)) report(record, [], `文件名「${record.id}」是系统保留的地址，请换一个文件名`);
    return;
  }
  record.regions.forEach((id, index) => {
    if (archive.regions && !Object.hasOwn(archive.regions, id))
      report(record, ['regions', index], missing('地区', id, Object.keys(archive.regions), '地区在 regions.yaml 里登记'));
  });
  record.units.forEach((id, index) => checkUnit(archive, record, id, ['units', index], report));
  if (!('figures' in record)) return;
  record.figures.forEach(({ indicator }, index) => {
    if (indicator !== undefined && archive.indicators && !Object.hasOwn(archive.indicators, indicator))
      report(
        record,
        ['figures', index, 'indicator'],
        missing('指标', indicator, Object.keys(archive.indicators), '指标在 indicators.yaml 里登记'),
      );
  });
}
