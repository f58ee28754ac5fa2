import type { Lang } from '../../platform/i18n.ts'

export type MeasureUnit = 'share' | 'count' | 'yes' | 'score'

type Measure = {
  readonly unit: MeasureUnit
  readonly nameVi: string
  readonly nameEn: string
  readonly definitionVi: string
  readonly definitionEn: string
}

const measure = (
  unit: MeasureUnit,
  vi: readonly [string, string],
  en: readonly [string, string],
): Measure => ({
  ...{ unit, nameVi: vi[0], nameEn: en[0], definitionVi: vi[1], definitionEn: en[1] },
})

/**
 * What Loa can count of an agency over the days of a round. A share is between 0 and 1, a score between 0 and 100, yes
 * is 1 and no is 0.
 */
export const measureCatalog = {
  plan_completion: measure(
    'share',
    [
      'Tỉ lệ hoàn thành kế hoạch',
      'Việc đã xác minh trên số việc giao cho đơn vị, đến hạn trong kỳ; không tính việc đã hủy và việc phát sinh theo sự kiện',
    ],
    [
      'Completion of the plan',
      'Verified work of the work assigned to the agency and due in the period, without what was cancelled or is owed on event',
    ],
  ),
  plan_done: measure(
    'share',
    ['Tỉ lệ việc đã làm', 'Việc đã báo cáo hoặc đã xác minh trên số việc đến hạn trong kỳ'],
    ['Share of work done', 'Reported or verified work of the work that fell due in the period'],
  ),
  plan_due: measure(
    'count',
    ['Số việc đến hạn', 'Số việc của kế hoạch giao cho đơn vị, đến hạn trong kỳ'],
    ['Work due', 'Work of the plan assigned to the agency and due in the period'],
  ),
  task_late_share: measure(
    'share',
    ['Tỉ lệ việc chậm', 'Việc làm sau hạn hoặc quá hạn chưa làm, trên số việc đến hạn trong kỳ'],
    [
      'Share of late work',
      'Work done after its term or still not done past it, of the work due in the period',
    ],
  ),
  own_plan_issued: measure(
    'yes',
    ['Đã ban hành kế hoạch của đơn vị', 'Có kế hoạch năm của chính đơn vị ban hành trước ngày cuối kỳ'],
    ['Own plan issued', 'A plan of the agency itself for the year, issued by the last day of the period'],
  ),
  activities: measure(
    'count',
    ['Số hoạt động', 'Hoạt động đã ghi trong kỳ, không tính hoạt động bị trả lại hoặc đã hủy'],
    ['Activities', 'Activities logged in the period, without those returned or cancelled'],
  ),
  activities_verified: measure(
    'count',
    ['Số hoạt động đã xác minh', 'Hoạt động trong kỳ đã được xác minh'],
    ['Verified activities', 'Activities of the period that were verified'],
  ),
  forms_used: measure(
    'count',
    ['Số hình thức đã dùng', 'Số hình thức tuyên truyền khác nhau của các hoạt động trong kỳ'],
    ['Forms used', 'How many different forms the activities of the period had'],
  ),
  languages_used: measure(
    'count',
    ['Số ngôn ngữ đã dùng', 'Số ngôn ngữ khác nhau của các hoạt động trong kỳ'],
    ['Languages used', 'How many different languages the activities of the period had'],
  ),
  two_way_share: measure(
    'share',
    [
      'Tỉ lệ hoạt động hai chiều',
      'Hoạt động có trao đổi với người dân (đối thoại, hỏi đáp) trên số hoạt động trong kỳ',
    ],
    ['Share of two-way activities', 'Activities that people answer in, of the activities of the period'],
  ),
  evidence_share: measure(
    'share',
    [
      'Tỉ lệ hoạt động có minh chứng',
      'Hoạt động có ít nhất một tệp hoặc liên kết minh chứng, trên số hoạt động trong kỳ',
    ],
    ['Share with evidence', 'Activities with at least one file or link as evidence, of those of the period'],
  ),
  stories_published: measure(
    'count',
    ['Số tin, bài đã đăng', 'Hoạt động trong kỳ do cổng ghi khi đăng tin, bài của đơn vị'],
    [
      'Stories published',
      'Activities of the period that the portal logged when it published a story of the agency',
    ],
  ),
  timely: measure(
    'score',
    ['Kịp thời', 'Chất lượng kịp thời của đơn vị trong kỳ, từ 0 đến 100'],
    ['Timely', 'How timely the agency was in the period, from 0 to 100'],
  ),
  complete: measure(
    'score',
    ['Đầy đủ', 'Chất lượng đầy đủ của đơn vị trong kỳ, từ 0 đến 100'],
    ['Complete', 'How complete the agency was in the period, from 0 to 100'],
  ),
  regular: measure(
    'score',
    ['Thường xuyên', 'Chất lượng thường xuyên của đơn vị trong kỳ, từ 0 đến 100'],
    ['Regular', 'How regular the agency was in the period, from 0 to 100'],
  ),
  continuous: measure(
    'score',
    ['Liên tục', 'Chất lượng liên tục của đơn vị trong kỳ, từ 0 đến 100'],
    ['Continuous', 'How continuous the agency was in the period, from 0 to 100'],
  ),
  many_sided: measure(
    'score',
    ['Đa chiều', 'Chất lượng đa chiều của đơn vị trong kỳ, từ 0 đến 100'],
    ['Many-sided', 'How many-sided the agency was in the period, from 0 to 100'],
  ),
  reports_on_time: measure(
    'share',
    ['Tỉ lệ báo cáo đúng hạn', 'Báo cáo gửi đúng hạn trên số báo cáo phải gửi, đến hạn trong kỳ'],
    ['Reports on time', 'Reports sent in time of the reports owed and due in the period'],
  ),
  reports_missing: measure(
    'count',
    ['Số báo cáo chưa gửi', 'Báo cáo đã đến hạn trong kỳ mà chưa gửi'],
    ['Reports missing', 'Reports that fell due in the period and were not sent'],
  ),
} as const

export type MeasureKey = keyof typeof measureCatalog

export const measureKeys = Object.keys(measureCatalog) as readonly MeasureKey[]

/** Not every text is a key: names such as 'constructor' are none. */
export const isMeasure = (key: string): key is MeasureKey => Object.hasOwn(measureCatalog, key)

/** The name of a measure; of an unknown one its key. */
export function measureName(key: string, lang: Lang): string {
  if (!isMeasure(key)) return key
  return measureCatalog[key][lang === 'vi' ? 'nameVi' : 'nameEn']
}
