import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Order } from './messages';

/** The orders that came in while an execution is at work, for whoever cannot wait until it is over. */
export interface Mailbox {
  /** Takes out all that lie there. */
  readonly empty: () => readonly Order[];
  /** The same; where nothing lies there, waits until something comes, or some time is over. */
  readonly wait: () => readonly Order[];
}

const LONGEST_SLEEP = 1000;

/** Looks into a port without giving the thread free. `bell` is what `ring` rings after each order. */
export function openMailbox(port: MessagePort, bell: Int32Array): Mailbox {
  const empty = (): readonly Order[] => {
    const orders: Order[] = [];
    for (let one = receiveMessageOnPort(port); one !== undefined; one = receiveMessageOnPort(port)) {
      orders.push(one.message as Order);
    }
    return orders;
  };
  return {
    empty,
    wait() {
      // Read before looking: an order that comes after the look changes it, and the sleep ends at once.
      const rung = Atomics.load(bell, 0);
      const orders = empty();
      if (orders.length > 0) return orders;
      Atomics.wait(bell, 0, rung, LONGEST_SLEEP);
      return empty();
    },
  };
}

/** Tells a thread that sleeps over its mailbox that an order was sent. */
export function ring(bell: Int32Array): void {
  Atomics.add(bell, 0, 1);
  Atomics.notify(bell, 0);
}
