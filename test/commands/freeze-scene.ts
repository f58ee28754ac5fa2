import { queryAt } from '../../src/platform/embedded-postgres/test-support.ts'

/**
 * In a running demo world: a district's sheet and report that wait for their heads, and a round of the
 * districts that waits to be published. Laid down as rows; what is tested comes through HTTP.
 */
export async function layFreezeScene(url: string) {
  const [ids] = await queryAt(
    url,
    `with province as (select id from agencies.agency where slug = 'ubnd-tinh-ninh-thuan'),
    the_set as (insert into scorecards.criteria_set
      (agency_id, year, class_key, version, name_vi, name_en, state, made_at, made_by_name)
      select id, 2030, 'thu', 1, 'Bộ thử', 'Trial', 'draft', now(), 'thử' from province returning id),
    rounds as (insert into scorecards.round
      (agency_id, year, slug, name_vi, name_en, from_day, to_day, state, decision_number, decided_on, made_at, made_by_name)
      select id, 2030, slug, slug, slug, '2023-01-01', '2023-12-31', state, number, day, now(), 'thử' from province,
        (values ('thu-ky', 'open', null, null), ('thu-cong-bo', 'decided', '15/QĐ-UBND', '2023-09-20'::date))
          as made (slug, state, number, day) returning id, slug)
    select (select id from the_set) as "set", (select id from rounds where slug = 'thu-ky') as signing,
      (select id from rounds where slug = 'thu-cong-bo') as publishing`,
  )
  const { set, signing, publishing } = ids as Record<'set' | 'signing' | 'publishing', number>
  await queryAt(
    url,
    `insert into scorecards.criterion (set_id, code, position, kind, name_vi, name_en, maximum, scorer, needs_evidence)
      values (${set}, 'A', 0, 'section', 'A', 'A', 2000, 'self', false);
    insert into scorecards.criterion (set_id, parent_id, code, position, kind, name_vi, name_en, maximum, needs_evidence)
      select set_id, id, 'A.1', 1, 'criterion', 'A.1', 'A.1', 2000, false from scorecards.criterion where set_id = ${set};
    update scorecards.criteria_set set state = 'in_force' where id = ${set};
    insert into scorecards.round_class (round_id, class_key, set_id, opens_on, self_due, appraisal_due, explanation_working_days, final_due)
      select id, 'thu', ${set}, '2023-09-01', '2023-09-30', '2023-10-31', 5, '2023-11-30'
      from (values (${signing}), (${publishing})) as r (id);
    insert into scorecards.sheet (round_id, agency_id, class_key, set_id, state, total, applicable_maximum, index_value)
      select ${signing}, id, 'thu', ${set}, 'awaiting_head', null, null, null from agencies.agency where slug = 'ubnd-huyen-bac-ai'
      union all select ${publishing}, id, 'thu', ${set}, 'final', 1500, 2000, 75000 from agencies.agency where kind = 'ubnd_cap_huyen';
    insert into scorecards.score (sheet_id, criterion_id, self_points, self_note, appraised_points, final_points)
      select s.id, c.id, 1500, 'Có hồ sơ', case when s.state = 'final' then 1500 end, case when s.state = 'final' then 1500 end
      from scorecards.sheet s, scorecards.criterion c where s.set_id = ${set} and c.set_id = ${set} and c.code = 'A.1';
    insert into scorecards.move (sheet_id, criterion_id, stage, points, is_applicable, at, by_name)
      select sc.sheet_id, sc.criterion_id, stage, 1500, true, now(), 'thử'
      from scorecards.score sc join scorecards.sheet s on s.id = sc.sheet_id,
        (values (1, 'self'), (2, 'appraised'), (3, 'final')) as stages (n, stage)
      where s.set_id = ${set} and (s.state = 'final' or n = 1) order by sc.sheet_id, n`,
  )
  const [found] = await queryAt(
    url,
    `select (select id from scorecards.sheet where round_id = ${signing}) as sheet,
      (select r.id from reports.report r join agencies.agency a on a.id = r.agency_id
        where a.slug = 'ubnd-huyen-bac-ai' and r.state = 'draft' order by r.id desc limit 1) as report`,
  )
  const { sheet, report } = found as Record<'sheet' | 'report', number>
  await queryAt(
    url,
    `update reports.report set state = 'submitted', submitted_at = now() where id = ${report}`,
  )
  return { sheet, report, round: publishing }
}

export type FreezeScene = Awaited<ReturnType<typeof layFreezeScene>>

/** What there is of the three: the states, and how often each was frozen, logged, told and written into the history. */
export async function freezeStanding(url: string, { sheet, report, round }: FreezeScene) {
  const count = (from: string) => `(select count(*)::integer from ${from})`
  const [row] = await queryAt(
    url,
    `select (select state from scorecards.sheet where id = ${sheet}) as sheet,
      (select state from reports.report where id = ${report}) as report,
      (select state from scorecards.round where id = ${round}) as round,
      ${count(`scorecards.frozen where sheet_id = ${sheet}`)} as "sheetFrozen",
      ${count(`reports.frozen where report_id = ${report}`)} as "reportFrozen",
      ${count(`scorecards.frozen where round_id = ${round}`)} as "roundFrozen",
      ${count(`scorecards.move where sheet_id = ${sheet} and stage = 'signed'`)} as "signedMoves",
      ${count(`scorecards.sheet where round_id = ${round} and rank is not null`)} as ranked,
      ${count(`platform.history where action = 'scorecard.signed' and subject = 'sheet:${sheet}'`)} as "sheetLines",
      ${count(`platform.history where action = 'report.signed' and subject = 'report:${report}'`)} as "reportLines",
      ${count(`platform.history where action = 'round.published' and subject = 'round:${round}'`)} as "roundLines"`,
  )
  return row!
}
