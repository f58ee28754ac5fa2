import { type RawBuilder, sql } from 'kysely'
import type { Database, Tx } from '../src/platform/database/open.ts'

/**
 * Fills a database that has an issued plan of the year with activities of a believable province-year, made inside the
 * database: communes and their loudspeakers do most, some agencies ten times as much as others, Sundays are quiet, what
 * is old has been verified. Most serve open work of their agency and tell its themes. The same seed makes the same year
 * on the same database. Foreign keys are not checked while it runs, so it needs a superuser.
 */
export async function generateProvinceYear(
  db: Database,
  { activities, year, seed = 0.911 }: { activities: number; year: number; seed?: number },
): Promise<void> {
  const atOnce = 100_000
  await db.transaction().execute(async (tx) => {
    await sql`select setseed(${seed}), set_config('session_replication_role', 'replica', true),
      set_config('work_mem', '256MB', true)`.execute(tx)
    await prepareChoices(tx, year)
    const first = await lastId(tx)
    for (let made = 0; made < activities; made += atOnce)
      await generateSome(tx, first + made + 1, Math.min(atOnce, activities - made), year)
    await sql`select setval(pg_get_serial_sequence('activities.activity', 'id'), max(id)) from activities.activity`.execute(
      tx,
    )
    for (const part of [
      'choice_agency',
      'choice_work',
      'choice_form',
      'choice_theme',
      'choice_audience',
      'made',
    ])
      await sql.raw(`drop table if exists pg_temp.${part}`).execute(tx)
  })
  for (const part of ['', '_theme', '_audience', '_area', '_assignment'])
    await sql.raw(`vacuum (analyze) activities.activity${part}`).execute(db)
  await sql`vacuum (analyze) activities.evidence`.execute(db)
}

async function lastId(tx: Tx): Promise<number> {
  const { rows } = await sql<{
    last: number
  }>`select coalesce(max(id), 0) as last from activities.activity`.execute(tx)
  return rows[0]!.last
}

/** Whom and what to choose from, each list with the share up to which a throw falls on it. */
async function prepareChoices(tx: Tx, year: number): Promise<void> {
  await choice(
    tx,
    'choice_agency',
    sql`select a.id, a.kind, n.area_code is not null as has_area,
        case when a.kind = 'ubnd_cap_xa' then 1 when a.kind = 'ubnd_cap_huyen' then 1.5 else 0.5 end
          * (0.3 + 2.7 * power(random(), 3)) as weight
      from agencies.agency a join lateral (
        select area_code from agencies.agency_name where agency_id = a.id order by valid_from desc limit 1) n on true
      where a.valid_to is null and exists (select from planning.assignment where agency_id = a.id)`,
  )
  await choice(
    tx,
    'choice_form',
    sql`select key as id, 1.0 / row_number() over (order by position) as weight from activities.form where key <> 'other'`,
  )
  await choice(
    tx,
    'choice_theme',
    sql`select t.id, 1.0 / sqrt(t.position) as weight from planning.theme t join planning.plan p on p.id = t.plan_id
      where p.year = ${year} and p.state = 'issued' and t.removed_on is null`,
  )
  await choice(
    tx,
    'choice_audience',
    sql`select key as id, 1.0 / row_number() over (order by position desc) + 0.1 as weight from activities.audience`,
  )
  await sql`create temp table choice_work as
    select a.agency_id, d::date as day, array_agg(a.id order by a.id) as ids, array_agg(a.task_id order by a.id) as tasks
    from planning.assignment a, generate_series(a.period_from, a.period_to, '1 day') d
    where a.state <> 'cancelled' group by 1, 2`.execute(tx)
  await sql`create index on choice_work (agency_id, day)`.execute(tx)
  await sql`analyze choice_work`.execute(tx)
}

async function choice(tx: Tx, name: string, from: RawBuilder<unknown>): Promise<void> {
  await sql`create temp table ${sql.ref(name)} as
    select *, row_number() over (order by id) as n,
      (sum(weight) over (order by id) - weight) / sum(weight) over () as from_share
    from (${from}) weighed`.execute(tx)
}

/** A throw, found among the shares. */
const thrown = (name: string) =>
  sql`width_bucket(random(), (select array_agg(from_share order by n) from ${sql.ref(name)}))`

async function generateSome(tx: Tx, first: number, count: number, year: number): Promise<void> {
  await sql`drop table if exists pg_temp.made`.execute(tx)
  await sql`create temp table made as
    select t.id, a.id as agency_id, a.kind, a.has_area, t.day + case when extract(dow from t.day) = 0 then 1 else 0 end as day,
      case when a.kind = 'ubnd_cap_xa' and t.is_aired then 'loudspeaker' else f.id end as form_key,
      t.fate, t.reach, t.more_themes, t.more_audiences, t.language, t.serves, t.picks
    from (
      select ${first}::integer + g as id, make_date(${year}, 1, 1) + floor(random() * 364)::integer as day,
        ${thrown('choice_agency')} as agency_n, ${thrown('choice_form')} as form_n, random() < 0.3 as is_aired,
        random() as fate, (5 + 400 * power(random(), 4))::integer as reach,
        floor(power(random(), 2) * 3)::integer as more_themes, floor(random() * 3)::integer as more_audiences,
        random() as language, random() < 0.7 as serves, random() as picks
      from generate_series(0, ${count}::integer - 1) g) t
    join choice_agency a on a.n = t.agency_n join choice_form f on f.n = t.form_n`.execute(tx)
  await sql`analyze made`.execute(tx)
  await sql`
    insert into activities.activity (id, client_key, entry_hash, agency_id, programme_agency_id, form_key, what, done_from,
      done_to, times, reach, reach_kind, reach_counted, languages, state, logged_at, logged_by, logged_by_name, verified_at,
      verified_by, verified_by_name, returned_at, returned_by_name, returned_reason, cancelled_at, cancelled_reason)
    overriding system value
    select m.id, gen_random_uuid(), md5(m.id::text), m.agency_id, (select agency_id from planning.plan where year = ${year} limit 1),
      m.form_key, 'Hoạt động tuyên truyền ' || m.id, m.day, m.day, 1 + (m.reach % 3), m.reach,
      coalesce(f.reach_kind, 'present'), case when f.reach_kind = 'views' and m.picks < 0.5 then 'system_counter'
        when m.picks < 0.3 then 'attendance_list' else 'estimate' end,
      case when m.language < 0.15 then '{vi,rog}'::text[] when m.language < 0.3 then '{vi,cjm}' else '{vi}' end,
      s.state, m.day + interval '16 hours', 'maker', 'Cán bộ mẫu',
      case when s.state = 'verified' then m.day + interval '5 days' end, case when s.state = 'verified' then 'judge' end,
      case when s.state = 'verified' then 'Chuyên viên mẫu' end, case when s.state = 'returned' then m.day + interval '5 days' end,
      case when s.state = 'returned' then 'Chuyên viên mẫu' end, case when s.state = 'returned' then 'Thiếu ảnh' end,
      case when s.state = 'cancelled' then m.day + interval '5 days' end, case when s.state = 'cancelled' then 'Ghi nhầm' end
    from made m join activities.form f on f.key = m.form_key
    cross join lateral (select case when m.fate < 0.03 then 'cancelled' when m.fate < 0.06 then 'returned'
      when m.fate < 0.06 + 0.9 * (make_date(${year}, 12, 31) - m.day) / 365.0 then 'verified' else 'logged' end as state) s
    order by m.id`.execute(tx)
  await sql`
    insert into activities.activity_assignment (activity_id, assignment_id, task_id)
    select m.id, w.ids[n], w.tasks[n] from made m
    join choice_work w on w.agency_id = m.agency_id and w.day = m.day
    cross join lateral (select 1 + floor(m.picks * cardinality(w.ids))::integer as n) pick
    where m.serves order by m.id`.execute(tx)
  await sql`
    insert into activities.activity_theme (activity_id, theme_id, position)
    select id, theme_id, row_number() over (partition by id order by min(n)) from (
      select s.activity_id as id, 0 as n, (select theme_id from planning.task_theme where task_id = s.task_id
        order by theme_id offset s.activity_id % 2 limit 1) as theme_id
      from activities.activity_assignment s where s.activity_id >= ${first}
      union all
      select m.id, g.n, t.id from (select id, n, ${thrown('choice_theme')} as theme_n
        from made, generate_series(1, 1 + more_themes) n) g join made m on m.id = g.id join choice_theme t on t.n = g.theme_n
    ) told where theme_id is not null group by id, theme_id`.execute(tx)
  await sql`
    insert into activities.activity_audience (activity_id, audience_key, position)
    select g.id, u.id, row_number() over (partition by g.id) from (
      select id, ${thrown('choice_audience')} as n from made, generate_series(1, 1 + more_audiences)) g
    join choice_audience u on u.n = g.n group by g.id, u.id`.execute(tx)
  await sql`
    insert into activities.activity_area (activity_id, agency_id, position)
    select id, agency_id, 1 from made where has_area
    union all select m.id, a.id, 1 from made m join choice_agency a
      on a.n = 1 + m.id % (select count(*) from choice_agency) and a.has_area where not m.has_area`.execute(
    tx,
  )
  await sql`
    insert into activities.evidence (activity_id, position, kind, name, url)
    select id, 1, 'link', 'Liên kết', 'https://example.test/' || id from made where id % 3 > 0`.execute(tx)
}
