import type { StoryKind } from './story.ts'

/** Where a kind of story lives on the portal; another kind's address of the same slug leads there. */
export const kindPaths = {
  news: '/tin-tuc',
  notice: '/thong-bao',
  document: '/van-ban',
  question: '/hoi-dap',
  guide: '/huong-dan',
  photo: '/thu-vien',
  video: '/thu-vien',
  audio: '/thu-vien',
} as const satisfies Record<StoryKind, string>

export const storyPath = (story: { readonly kind: StoryKind; readonly slug: string }): string =>
  `${kindPaths[story.kind]}/${story.slug}`
