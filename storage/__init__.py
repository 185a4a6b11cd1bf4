"""The coach's memory: plain functions on a connection, values in and values out."""
