"""Articles to alerts: read what happened, hold it against watch-rules, keep incidents."""

import os

# Processes are newswatch's unit of parallelism: a second thread of linear algebra only takes time from another process.
# Whatever imports NumPy first fixes this, so it is said before any module of this package can.
for _variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_variable, "1")
