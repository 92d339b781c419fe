import { sqliteError } from './errors'
import { soon } from './event-loop'

/** Gives the lock to the next in line; calling it again does nothing. */
export type Release = () => void

interface Waiter {
  grant(release: Release): void
  refuse(error: Error): void
  timer: NodeJS.Timeout
}

/** The queue of one process before the single writer of one file: first come, first served. */
export class WriterLock {
  private isHeld = false
  private closedBy: Error | undefined
  private readonly waiters: Waiter[] = []

  constructor(private readonly waitLimitMs: number) {}

  /**
   * Resolves when it is the caller's turn.
   * @throws SQLITE_BUSY after the wait limit: most often a write inside a transaction that did not join it, which
   * would otherwise wait for itself for ever.
   */
  acquire(): Promise<Release> {
    if (this.closedBy) return Promise.reject(this.closedBy)
    if (!this.isHeld) return Promise.resolve(this.hold())
    return new Promise((grant, refuse) => {
      const timer = setTimeout(() => this.giveUp(waiter), this.waitLimitMs)
      const waiter: Waiter = { grant, refuse, timer }
      this.waiters.push(waiter)
    })
  }

  /** Turns away everyone in the queue, and everyone who comes later, with `error`. */
  close(error: Error): void {
    this.closedBy = error
    for (const waiter of this.waiters.splice(0)) {
      clearTimeout(waiter.timer)
      waiter.refuse(error)
    }
  }

  private hold(): Release {
    this.isHeld = true
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      this.passOn()
    }
  }

  private passOn(): void {
    const next = this.waiters.shift()
    if (!next) {
      this.isHeld = false
      return
    }
    clearTimeout(next.timer)
    soon(() => next.grant(this.hold()))
  }

  private giveUp(waiter: Waiter): void {
    this.waiters.splice(this.waiters.indexOf(waiter), 1)
    const message =
      `waited ${this.waitLimitMs} ms for the open transaction to end; ` +
      'was this write made inside a transaction without joining it?'
    waiter.refuse(sqliteError('SQLITE_BUSY', message))
  }
}
