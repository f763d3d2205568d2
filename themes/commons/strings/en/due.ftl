# What is due.

