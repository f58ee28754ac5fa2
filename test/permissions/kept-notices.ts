import type { World } from '../support/world.ts'

/** A channel and a service notice of the board that keeps the portal, and the head of that board. */
export async function keptNotices(world: World) {
  const chief = await world.actor('chief_editor', 'so-noi-vu')
  const channel = await world.db
    .insertInto('newsroom.channel')
    .values({
      position: 1,
      kind: 'office',
      nameVi: 'Nơi tiếp',
      nameEn: 'Desk',
      address: 'Tầng 1',
      keptBy: 'Sở Nội vụ',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const outage = await world.db
    .insertInto('newsroom.outage')
    .values({
      shownFrom: '2023-09-20T10:00:00Z',
      startsAt: '2023-09-20T12:00:00Z',
      endsAt: '2023-09-20T13:00:00Z',
      textVi: 'Bảo trì',
      textEn: 'Maintenance',
      madeByName: 'x',
      madeAt: '2023-09-20T01:00:00Z',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { chief, ids: { channelId: String(channel.id), outageId: String(outage.id), key: 'newest' } }
}
