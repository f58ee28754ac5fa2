import type { ScoreRow } from '../score-rows.ts'
import type { TableDocument } from './table-document.ts'

const thousandths = (points: number | null): number | null => (points === null ? null : points / 1000)

/** One agency's scorecard with what every stage gave. */
export const sheetDocument = (
  agencyName: string,
  roundName: string,
  rows: readonly ScoreRow[],
): TableDocument => ({
  key: 'phieu-cham-diem',
  kind: 'PHIẾU CHẤM ĐIỂM',
  about: `${agencyName}: ${roundName}`,
  lead: ['Điểm theo từng tiêu chí; tiêu chí không áp dụng được trừ khỏi mẫu số khi tính chỉ số.'],
  columns: [
    { title: 'Mã', width: 1.4 },
    { title: 'Tiêu chí', width: 6 },
    { title: 'Tối đa', width: 1.5, digits: 3 },
    { title: 'Tự chấm', width: 1.5, digits: 3 },
    { title: 'Thẩm định', width: 1.5, digits: 3 },
    { title: 'Kết quả', width: 1.5, digits: 3 },
  ],
  groups: [
    {
      title: '',
      rows: rows.map(({ criterion, isApplicable, maximum, self, appraised, final }) => {
        const name = isApplicable ? criterion.nameVi : `${criterion.nameVi} (không áp dụng, trừ khỏi mẫu số)`
        const given = isApplicable ? [self, appraised, final] : [null, null, null]
        return [criterion.code, name, thousandths(maximum), ...given.map(thousandths)]
      }),
    },
  ],
})
