"""A name server with a fault: passes questions on to another, late, or answers some or all with an error code."""
import argparse
import socket
import threading
import time


def name(packet):
    labels, at = [], 12
    while packet[at]:
        labels.append(packet[at + 1:at + 1 + packet[at]].decode("ascii", "replace"))
        at += packet[at] + 1
    return ".".join(labels).lower(), at + 5


def serve(line, packet, caller, given):
    asked, end = name(packet)
    if given.code and (given.only is None or asked == given.only or asked.endswith("." + given.only)):
        head = packet[:2] + bytes([0x81, 0x80 | given.code]) + b"\0\1\0\0\0\0\0\0"
        return line.sendto(head + packet[12:end], caller)
    time.sleep(given.delay)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as on:
        on.settimeout(5)
        on.sendto(packet, (given.to, 53))
        try:
            line.sendto(on.recv(4096), caller)
        except TimeoutError:
            pass


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("--listen", required=True)
    options.add_argument("--to", required=True)
    options.add_argument("--code", type=int, default=0)
    options.add_argument("--only")
    options.add_argument("--delay", type=float, default=0)
    given = options.parse_args()
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    line.bind((given.listen, 53))
    while True:
        packet, caller = line.recvfrom(4096)
        threading.Thread(target=serve, args=(line, packet, caller, given), daemon=True).start()
