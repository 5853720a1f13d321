r"""A small web service that checks dossiers.

It answers in the language of ``Accept-Language``; what is wrong is reported as
problem details (RFC 9457).  Run it with ``python -m examples.service`` and post to it:

    curl -H 'Content-Type: application/json' --data-binary @examples/sample.json \
        localhost:8000/reports
"""
