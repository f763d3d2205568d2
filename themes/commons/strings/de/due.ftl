# Was ansteht.

