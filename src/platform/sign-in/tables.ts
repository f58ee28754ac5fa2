/** Where better-auth finds its tables and columns: those of migration 0003_sign_in.sql, in schema sign_in. */
export const schemaName = 'sign_in'

const dates = { createdAt: 'created_at', updatedAt: 'updated_at' }

export const tables = {
  user: {
    fields: { emailVerified: 'email_verified', ...dates },
    additionalFields: {
      isDemo: { type: 'boolean', fieldName: 'is_demo', required: true, defaultValue: false, input: false },
    },
  },
  session: {
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...dates,
    },
  },
  account: {
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...dates,
    },
  },
  verification: { fields: { expiresAt: 'expires_at', ...dates } },
} as const
