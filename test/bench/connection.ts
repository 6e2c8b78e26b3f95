import { once } from "node:events";
import net from "node:net";

const LENGTH = /\r\ncontent-length: *(\d+)/i;

type Waiting = { readonly resolve: (status: number) => void; readonly reject: (reason: Error) => void };

/** A kept connection that costs next to nothing, so that what is measured is the server: one request at a time. */
export class Connection {
  readonly #socket: net.Socket;
  #waiting: Waiting | undefined;
  #received = "";

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.setNoDelay(true).setEncoding("latin1");
    socket.on("data", (chunk: string) => this.#take(chunk));
    socket.once("error", (error) => this.#waiting?.reject(error));
    socket.once("close", () => this.#waiting?.reject(new Error("The server closed the connection")));
  }

  /** Connects to a port of the loopback. */
  static async to(port: number): Promise<Connection> {
    const socket = net.connect(port, "127.0.0.1");
    await once(socket, "connect");
    return new Connection(socket);
  }

  /** Sends a whole request as it is. @returns the status of the answer, which must carry its length, once all of it is here */
  ask(request: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#received = "";
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: string): void {
    this.#received += chunk;
    const head = this.#received.indexOf("\r\n\r\n");
    if (head === -1) return;
    const length = LENGTH.exec(this.#received.slice(0, head))?.[1];
    if (length === undefined) this.#waiting?.reject(new Error("The answer does not say how long it is"));
    else if (this.#received.length >= head + 4 + Number(length)) this.#answered();
  }

  #answered(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve(Number(this.#received.slice(9, 12)));
  }
}
