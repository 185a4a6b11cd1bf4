"""The words, pictures and shipped plans: data only, read by `bot` as package resources."""
