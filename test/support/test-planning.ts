import type { PlanningPorts } from '../../src/activities/index.ts'

/** Planning as tests of activities need it: one plan of 2023 with two themes, and work of given agencies. */
export function testPlanning(
  programmeAgencyId: number,
  work: Readonly<Record<number, readonly number[]>> = {},
): PlanningPorts {
  const theme = (id: number, title: string) => ({
    id,
    position: id,
    title,
    reformArea: null,
    planId: 1,
    agencyId: programmeAgencyId,
  })
  const workOf = (agencyId: number) =>
    (work[agencyId] ?? []).map((assignmentId) => ({
      assignmentId,
      taskId: assignmentId + 1000,
      content: 'Phát thanh nội dung cải cách hành chính trên hệ thống truyền thanh cơ sở',
      period: { vi: `Tuần ${assignmentId}`, en: `Week ${assignmentId}` },
      dueOn: '2023-09-24',
      from: '2023-09-01',
      to: '2023-09-30',
      themeIds: [4],
      forms: ['Loa truyền thanh'],
    }))
  return {
    themesOfYear: async (_, year) =>
      year === 2023 ? [theme(4, 'Cải cách thủ tục hành chính'), theme(8, 'Xây dựng Chính phủ số')] : [],
    openWorkOf: async (_, agencyId) => workOf(agencyId),
    assignmentsOf: async (_, agencyId, ids) =>
      workOf(agencyId).filter(({ assignmentId }) => ids.includes(assignmentId)),
  }
}
