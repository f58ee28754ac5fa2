/** The commune's horn with its sound, large: decoration. */
export const HornDrawing = () => (
  <svg class="horn-drawing" viewBox="0 0 320 200" aria-hidden="true">
    <path
      class="horn"
      d="M20 78h34c24 0 42-16 58-44v132c-16-28-34-44-58-44H20a10 10 0 0 1-10-10V88a10 10 0 0 1 10-10z"
    />
    <path class="foot" d="M44 130h26l8 44H54z" />
    {[0, 1, 2, 3, 4].map((arc) => (
      <path
        class="arc"
        opacity={String(1 - arc * 0.18)}
        d={`M${140 + arc * 32} ${76 - arc * 15}a${40 + arc * 24} ${40 + arc * 24} 0 0 1 0 ${48 + arc * 30}`}
      />
    ))}
  </svg>
)
