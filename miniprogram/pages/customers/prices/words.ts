/** Why a price is below the floor, in one tap. */
export const REASONS = ['老客户', '拿得多', '清仓', '快坏了']
