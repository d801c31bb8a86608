#!/usr/bin/env python3
"""Asks a window to close, as the button of a window manager does: close.py WINDOW. There is no window manager where this is used."""
import ctypes
import sys

X = ctypes.CDLL("libX11.so.6")
X.XOpenDisplay.restype = ctypes.c_void_p
X.XInternAtom.restype = ctypes.c_ulong
X.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]


class ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
                ("room", ctypes.c_char * 128)]


display = X.XOpenDisplay(None)
window = int(sys.argv[1])
event = ClientMessage(type=33, window=window, message_type=X.XInternAtom(display, b"WM_PROTOCOLS", 0), format=32)
event.data[0] = X.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
X.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
X.XSendEvent(display, window, 0, 0, ctypes.byref(event))
X.XFlush.argtypes = [ctypes.c_void_p]
X.XFlush(display)
