# docker build -t syllabot . && docker run --rm -it -v syllabot:/data syllabot chat

FROM python:3.13-slim-bookworm AS libraries
RUN python -m venv /venv
COPY requirements.lock .
RUN /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock

FROM python:3.13-slim-bookworm
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin syllabot \
    && install -d -o syllabot -g syllabot -m 0700 /data
COPY --from=libraries /venv /venv
WORKDIR /app
COPY . .
# Bytecode is written nowhere: /app belongs to root, and the coach only ever writes to /data.
ENV PATH="/venv/bin:$PATH" \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL="sqlite+aiosqlite:////data/syllabot.db"
USER syllabot
VOLUME /data
ENTRYPOINT ["python", "-m", "bot"]
