import { referenceTo, type AnyRecord, type Mark, type RecordOf } from '../kinds.ts';
import { checkReference, missing, refer, type Judged, type Report } from './judge.ts';

/** What a record's prose points to is there, and promises are quoted word for word. */
export function checkMarks(archive: Judged, record: AnyRecord, report: Report) {
  for (const mark of record.marks) {
    if (mark.type === 'promise') {
      refer(archive, record, 'commitment', mark.commitment, [], report, mark.line);
      checkPromise(archive, record, mark, report);
    }
    if (mark.type === 'contact') refer(archive, record, 'contact', mark.contact, [], report, mark.line);
    if (mark.type === 'link') checkReference(archive, record, mark.target, [], report, mark.line, mark.fragment);
    if (mark.type !== 'speaker') continue;
    const names = record.kind === 'conference' ? record.speakers.map(({ name }) => name) : [];
    if (!names.includes(mark.name))
      report(record, [], missing('发布人', mark.name, names, '回答人要先在 speakers 里写明姓名和职务'), mark.line);
  }
}

/** A promise is quoted word for word, and the ledger names the paragraph in which it was made. */
function checkPromise(archive: Judged, record: AnyRecord, mark: Extract<Mark, { type: 'promise' }>, report: Report) {
  const commitment = archive.get('commitment', mark.commitment);
  if (!commitment || commitment.saidIn.record !== referenceTo(record) || archive.unread.has(referenceTo(record))) return;
  const plain = (text: string) => text.replaceAll(/[\s*]/g, '');
  if (plain(commitment.text) !== plain(mark.text))
    report(record, [], `这里写的「${mark.text}」和台账里的承诺原文「${commitment.text}」不一样。请改成一字不差`, mark.line);
  const { anchor } = commitment.saidIn;
  const marked = anchorsOf(record, mark.commitment);
  if (
    anchor !== undefined &&
    record.anchors.includes(anchor) &&
    !marked.some((place) => place === anchor || place.startsWith(`${anchor}-`))
  )
    report(commitment, ['saidIn', 'anchor'], `承诺标在 ${record.file} 的「${mark.anchor}」段，这里写的是「${anchor}」。请改成一样的`);
}

function anchorsOf(record: AnyRecord, commitment: string): string[] {
  return record.marks.flatMap((mark) => (mark.type === 'promise' && mark.commitment === commitment ? [mark.anchor] : []));
}

/** What was promised at a press conference is marked in its transcript. */
export function checkSaid(archive: Judged, commitment: RecordOf<'commitment'>, report: Report) {
  const { record, anchor } = commitment.saidIn;
  const said = archive.refer(record);
  if (said?.kind !== 'conference' || (anchor !== undefined && !said.anchors.includes(anchor))) return;
  // A mark with a mistyped id is told where it stands.
  if (said.marks.some((mark) => mark.type === 'promise' && !archive.get('commitment', mark.commitment))) return;
  if (anchorsOf(said, commitment.id).length === 0)
    report(commitment, ['saidIn', 'record'], `${said.file} 里没有标出这条承诺。请在原话处写 :承诺[原话]{id=${commitment.id}}`);
}
