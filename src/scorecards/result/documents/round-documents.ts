import type { Directory } from '../../../agencies/index.ts'
import { classNameOf } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { scoredRows } from '../../appraisal/fields.ts'
import type { Round } from '../../round/round.ts'
import { pointsAt } from '../../round/score-stages.ts'
import type { ClassResult, RankedSheet } from '../rank-sheets.ts'
import type { TableDocument } from './table-document.ts'

export type ForDocument = {
  readonly round: Round
  readonly results: readonly ClassResult[]
  readonly directory: Directory
}

const nameOf = ({ directory }: ForDocument, { agencyId }: RankedSheet) =>
  directory.byId(agencyId)?.shortName ?? String(agencyId)

const thousandths = (points: number | null): number | null => (points === null ? null : points / 1000)

/** The annex of the decision: every group with its ranks, the best first. */
export const rankingAnnex = (of: ForDocument): TableDocument => ({
  key: 'phu-luc',
  kind: 'PHỤ LỤC',
  about: `Kết quả xếp hạng: ${of.round.nameVi}`,
  lead: [
    decisionLine(of.round),
    'Chỉ số bằng điểm chia cho điểm tối đa áp dụng; các đơn vị cùng chỉ số thì đồng hạng.',
  ],
  columns: [
    { title: 'Hạng', width: 1.3, digits: 0 },
    { title: 'Đơn vị', width: 5 },
    { title: 'Điểm', width: 2, digits: 3 },
    { title: 'Điểm tối đa áp dụng', width: 2, digits: 3 },
    { title: 'Chỉ số (%)', width: 2, digits: 3 },
    { title: 'Xếp loại', width: 2 },
  ],
  groups: of.results.map(({ of: { classKey }, ranked }) => ({
    title: classNameOf(classKey).vi,
    rows: ranked.map((one) => [
      ...[one.rank, nameOf(of, one), thousandths(one.total), thousandths(one.applicableMaximum)],
      ...[thousandths(one.index), one.band?.nameVi ?? ''],
    ]),
  })),
})

const decisionLine = ({ decisionNumber, decidedOn }: Round): string =>
  decisionNumber && decidedOn
    ? `Kèm theo Quyết định số ${decisionNumber} ngày ${formatDay(decidedOn)}.`
    : 'Kèm theo Quyết định số …/QĐ-UBND ngày … tháng … năm …'

/** What was changed or explained, with both sides' reasons and what came of it. */
export const repliesTable = (of: ForDocument): TableDocument => ({
  key: 'giai-trinh',
  kind: 'BẢNG TỔNG HỢP',
  about: `Tiếp thu, giải trình: ${of.round.nameVi}`,
  lead: ['Các tiêu chí có điểm thẩm định khác điểm tự chấm hoặc đơn vị đã giải trình.'],
  isLandscape: true,
  columns: [
    { title: 'Tiêu chí', width: 4 },
    { title: 'Tự chấm', width: 1.3, digits: 3 },
    { title: 'Thẩm định', width: 1.3, digits: 3 },
    { title: 'Lý do', width: 3.8 },
    { title: 'Giải trình của đơn vị', width: 3.8 },
    { title: 'Kết quả', width: 1.3, digits: 3 },
  ],
  groups: of.results.flatMap(({ set, ranked, scores }) =>
    ranked.flatMap((one) => {
      const rows = scoredRows(set.criteria).flatMap((criterion) => {
        const score = scores.get(one.sheetId)?.get(criterion.id ?? 0)
        if (!score || score.appraisedPoints === null) return []
        const isChanged = score.selfPoints !== null && score.selfPoints !== score.appraisedPoints
        if (!isChanged && score.explanation === '') return []
        return [
          [
            ...[`${criterion.code} ${criterion.nameVi}`, thousandths(score.selfPoints)],
            ...[thousandths(score.appraisedPoints), score.finalReason || score.appraisedReason],
            ...[score.explanation || 'Không giải trình', thousandths(pointsAt(score, 'final'))],
          ],
        ]
      })
      return rows.length > 0 ? [{ title: nameOf(of, one), rows }] : []
    }),
  ),
})

/** Who reached the highest class of results, by group. */
export const meritList = (of: ForDocument): TableDocument => ({
  key: 'khen-thuong',
  kind: 'DANH SÁCH',
  about: `Đơn vị đề nghị khen thưởng: ${of.round.nameVi}`,
  lead: ['Các đơn vị đạt mức xếp loại cao nhất của bộ tiêu chí, theo từng nhóm.'],
  columns: [
    { title: 'Hạng', width: 1.3, digits: 0 },
    { title: 'Đơn vị', width: 6 },
    { title: 'Chỉ số (%)', width: 2, digits: 3 },
    { title: 'Xếp loại', width: 2 },
  ],
  groups: of.results.map(({ of: { classKey }, set, ranked }) => {
    const best = Math.max(...set.bands.map(({ fromIndex }) => fromIndex))
    const chosen = ranked.filter(({ band }) => band?.fromIndex === best)
    return {
      title: `${classNameOf(classKey).vi}${chosen.length === 0 ? ': không có đơn vị' : ''}`,
      rows: chosen.map((one) => [one.rank, nameOf(of, one), thousandths(one.index), one.band?.nameVi ?? '']),
    }
  }),
})
