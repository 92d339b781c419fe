import type { Kind } from './customers'

/** How one sort of customer orders. */
export interface Habit {
  /** Share of Mondays, Tuesdays ... Sundays with an order. */
  rhythm: readonly [number, number, number, number, number, number, number]
  /** Quantities against those of a middling restaurant. */
  size: number
  /** How many sorts of goods they take regularly. */
  sorts: readonly [number, number]
  /** Weights of the categories they take from; one that is not here is rarely taken. */
  likes: Record<string, number>
}

const KITCHEN = { 叶菜: 3, 根茎: 3, 茄果: 3, 豆瓜: 2, 菌菇: 2, 葱姜蒜: 3, 禽蛋: 2, 豆制品: 2, 水果: 0.3 }

/** The habits of each sort of customer. */
export const HABITS: Record<Kind, Habit> = {
  restaurant: { rhythm: [0.46, 0.42, 0.42, 0.45, 0.6, 0.55, 0.42], size: 1.5, sorts: [9, 13], likes: KITCHEN },
  banquet: {
    rhythm: [0.28, 0.28, 0.32, 0.35, 0.55, 0.62, 0.45],
    size: 3.4,
    sorts: [12, 17],
    likes: { ...KITCHEN, 水果: 2 },
  },
  hotpot: {
    rhythm: [0.36, 0.36, 0.4, 0.4, 0.58, 0.6, 0.5],
    size: 2.4,
    sorts: [11, 15],
    likes: { 叶菜: 4, 根茎: 3, 菌菇: 4, 豆制品: 3, 葱姜蒜: 3, 禽蛋: 1, 豆瓜: 1, 茄果: 1 },
  },
  canteen: {
    rhythm: [0.6, 0.6, 0.55, 0.55, 0.52, 0.12, 0.32],
    size: 3.1,
    sorts: [9, 13],
    likes: { ...KITCHEN, 水果: 1.5 },
  },
  breakfast: {
    rhythm: [0.5, 0.4, 0.45, 0.4, 0.5, 0.35, 0.45],
    size: 0.7,
    sorts: [4, 6],
    likes: { 禽蛋: 5, 豆制品: 3, 葱姜蒜: 4, 叶菜: 1, 根茎: 1 },
  },
  noodles: {
    rhythm: [0.4, 0.35, 0.35, 0.35, 0.45, 0.4, 0.35],
    size: 0.9,
    sorts: [6, 9],
    likes: { 葱姜蒜: 5, 叶菜: 3, 豆制品: 3, 禽蛋: 3, 茄果: 2, 菌菇: 1 },
  },
  barbecue: {
    rhythm: [0.3, 0.3, 0.35, 0.35, 0.6, 0.65, 0.5],
    size: 1.4,
    sorts: [8, 11],
    likes: { 茄果: 3, 根茎: 3, 豆瓜: 3, 菌菇: 3, 葱姜蒜: 4, 禽蛋: 1, 叶菜: 1 },
  },
  grocery: {
    rhythm: [0.45, 0.3, 0.4, 0.3, 0.5, 0.45, 0.3],
    size: 1.3,
    sorts: [9, 14],
    likes: { ...KITCHEN, 水果: 3, 应季: 3, 常年: 3 },
  },
}
