import { textsOf } from '../../../platform/i18n.ts'

export const fitTexts = textsOf({
  title: { vi: 'Phù hợp từng vùng, từng nhóm đối tượng', en: 'Fitness to areas and audiences' },
  lead: {
    vi: 'Đọc bên cạnh năm yêu cầu, không chấm điểm: nơi khó khăn có thể cần nhiều hơn phần dân số của mình.',
    en: 'Read beside the five qualities and never scored: a remote place may need more than its share.',
  },
  samples: {
    vi: 'Số dân trên trang này là số liệu mẫu cho bản trình diễn, không phải số liệu chính thức.',
    en: 'The numbers of residents on this page are samples for the demonstration, not official figures.',
  },
  sample: { vi: '(mẫu)', en: '(sample)' },
  areas: { vi: 'Hoạt động và dân số theo địa bàn', en: 'Activities and residents by area' },
  areasLead: {
    vi: 'Tỉ số là tỉ lệ hoạt động chia cho tỉ lệ dân số; thấp nhất xếp trước.',
    en: 'The ratio is the share of activities over the share of residents; the lowest first.',
  },
  area: { vi: 'Địa bàn', en: 'Area' },
  activities: { vi: 'Hoạt động', en: 'Activities' },
  share: { vi: 'Tỉ lệ', en: 'Share' },
  people: { vi: 'Dân số', en: 'Residents' },
  peopleShare: { vi: 'Tỉ lệ dân số', en: 'Share of residents' },
  ratio: { vi: 'Tỉ số', en: 'Ratio' },
  audiences: { vi: 'Theo đối tượng', en: 'By audience' },
  languages: { vi: 'Theo ngôn ngữ', en: 'By language' },
})
