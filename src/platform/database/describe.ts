import { sql } from 'kysely'
import type { Queryable } from './open.ts'

/** The schema as text to read: per schema its tables with columns and constraints, then indexes, views, functions. */
export async function describeSchema(db: Queryable): Promise<string> {
  const parts = [await tables(db), await indexes(db), await views(db), await functions(db)]
  return `-- What the migrations add up to. Written by npm run db:types; read it, do not edit it.\n\n${parts.join('\n')}`
}

const ours = sql`n.nspname not in ('pg_catalog', 'information_schema', 'migrations', 'public', 'pgboss', 'pg_toast')`

async function tables(db: Queryable): Promise<string> {
  const { rows } = await sql<{ name: string; columns: string[]; constraints: string[] }>`
    select case c.relpersistence when 'u' then 'unlogged table ' else 'table ' end || n.nspname || '.' || c.relname as name,
      (select array_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
         || case when a.attidentity <> '' then ' generated as identity'
                 when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
                 when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end
         || case when a.attnotnull then ' not null' else '' end order by a.attnum)
       from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select array_agg(pg_get_constraintdef(k.oid) order by k.contype desc, k.conname)
       from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')), '{}') as constraints
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${ours} order by n.nspname || '.' || c.relname`.execute(db)
  return rows
    .map(
      ({ name, columns, constraints }) =>
        `create ${name} (\n  ${[...columns, ...constraints].join(',\n  ')}\n);\n`,
    )
    .join('\n')
}

/** Indexes that no constraint makes by itself. */
async function indexes(db: Queryable): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    select pg_get_indexdef(i.indexrelid) || ';' as line
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and not exists (select from pg_constraint k where k.conindid = i.indexrelid) order by 1`.execute(
    db,
  )
  return lines(rows)
}

async function views(db: Queryable): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    select 'create view ' || n.nspname || '.' || c.relname || ' as' || chr(10) || pg_get_viewdef(c.oid, true) as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and ${ours} order by 1`.execute(db)
  return lines(rows)
}

async function functions(db: Queryable): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    select pg_get_functiondef(p.oid) || ';' as line
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} order by p.proname`.execute(db)
  return lines(rows)
}

const lines = (rows: readonly { line: string }[]) => rows.map((row) => `${row.line}\n`).join('')
