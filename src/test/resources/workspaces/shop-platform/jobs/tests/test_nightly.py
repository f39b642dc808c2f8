def test_runs_once():
    assert True
